import { describe, expect, it } from 'vitest';
import { claimWith, eventWith, placeWith } from '../card/test-events.ts';
import { buildDataset } from '../data/dataset.ts';
import { I18n } from '../i18n/i18n.svelte.ts';
import { buildDeck } from './deck.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');

function deckOf(event: ReturnType<typeof eventWith>, i18n = en, others: ReturnType<typeof eventWith>[] = []): string {
  const dataset = buildDataset({ events: [event, ...others], articles: [] });
  return buildDeck(event, { dataset, zone: 'Europe/Kyiv' }, i18n).join(' ');
}

describe('the deck of an event page', () => {
  const figures = {
    killed: { low: 1, best: 1, high: 1, claim_ids: ['k'] },
    injured: { low: 4, best: 11, high: null, claim_ids: ['i', 'j'] },
  };
  const claims = [
    claimWith({ claim_id: 'k' }),
    claimWith({ claim_id: 'i', measure: 'injured', value: 4, qualifier: 'at_least' }),
    claimWith({ claim_id: 'j', measure: 'injured', value: 11, qualifier: 'at_least' }),
  ];

  it('says when, who, where and with what, then the counts and who reports them', () => {
    const event = eventWith({ weapons: ['drone'], figures, claims, article_ids: ['1', '2'] });
    expect(deckOf(event)).toBe(
      'In the night of 4–5 January 2026 Russia attacked Kyiv with drones. Reported: 1 killed, 4 to at least 11 injured. ' +
        'It is reported in 2 articles; their counts differ: injured.',
    );
  });

  it('speaks Ukrainian', () => {
    expect(deckOf(eventWith({ weapons: ['drone'] }), uk)).toBe(
      'У ніч на 5 січня 2026: удар, місце — Київ; зброя — дрони. Хто атакував: Росія. ' +
        'Не повідомлено: загиблих, поранених. Про це пише 1 стаття.',
    );
  });

  it('names no exact place where only an area is known, and no place where there is none', () => {
    const area = eventWith({ places: [placeWith({ name: 'Odesa Oblast', precision: 'region' })] });
    expect(deckOf(area)).toContain('Where exactly in the area is not reported.');
    expect(deckOf(eventWith({ places: [] }))).toContain('no place is named');
  });

  it('says whether an article or we link a response to its strike', () => {
    const answer = (stated: boolean) =>
      eventWith({
        event_id: 'r1',
        kind: 'response',
        event_type: 'aircraft_scramble',
        responds_to: [{ event_id: 'e1', basis: '', stated, lag_hours: null }],
      });
    expect(deckOf(answer(true), en, [eventWith()])).toContain(
      'An article links it to this strike: Kyiv hit overnight.',
    );
    expect(deckOf(answer(false), en, [eventWith()])).toContain('We link it to this strike');
  });
});
