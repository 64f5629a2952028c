import * as v from 'valibot';

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-12-27'));

/** An editor's ruling on one event: kept with its reason and date, applied after every build (PRODUCT.md, truth rule 6). */
export const CorrectionSchema = v.pipe(
  v.strictObject({
    event_id: v.pipe(v.string(), v.minLength(1, 'is empty')),
    /** `drop` takes the event out; `set` replaces fields. */
    drop: v.optional(v.literal(true)),
    set: v.optional(
      v.strictObject({
        title: v.optional(v.string()),
        title_uk: v.optional(v.string()),
        status: v.optional(v.picklist(['occurred', 'ongoing', 'planned', 'cancelled'])),
        event_date: v.optional(Day),
        actor: v.optional(v.nullable(v.string())),
        actor_name: v.optional(v.nullable(v.string())),
        target: v.optional(v.nullable(v.string())),
        parent: v.optional(v.nullable(v.string())),
      }),
    ),
    reason: v.pipe(v.string(), v.minLength(10, 'must say why, in ten characters or more')),
    date: Day,
    editor: v.optional(v.string()),
  }),
  v.check((ruling) => (ruling.drop === true) !== (ruling.set !== undefined), 'needs either "drop: true" or "set"'),
);

export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** A file of rulings, oldest first. */
export const CorrectionsFileSchema = v.array(CorrectionSchema);
