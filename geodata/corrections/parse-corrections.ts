import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { CorrectionsFileSchema, type Correction } from '../model/correction.ts';

/** Reads one YAML file of rulings. Throws an Error that names the file, the entry and the fault. */
export function parseCorrections(path: string, text: string): Correction[] {
  const content: unknown = parseYaml(text) ?? [];
  const result = v.safeParse(CorrectionsFileSchema, content);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${path}: entry ${v.getDotPath(issue) ?? '?'}: ${issue.message}`);
}
