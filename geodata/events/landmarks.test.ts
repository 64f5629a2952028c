import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import type { Place } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import { dropLandmarks } from './landmarks.ts';
import type { MentionPlace } from './mention.ts';

/** The names that stay of a sentence, of those given. */
function kept(text: string, names: readonly string[]): string[] {
  const sentence: Sentence = {
    index: 0,
    paragraph: 0,
    headline: false,
    quoted: false,
    start: 100,
    end: 100 + text.length,
    text,
  };
  const places = names.map((surface): MentionPlace => {
    const start = 100 + text.indexOf(surface);
    return {
      place: { place_id: surface } as Place,
      precision: 'settlement',
      role: 'target',
      part: null,
      toponym: { start, end: start + surface.length, surface } as Toponym,
    };
  });
  return dropLandmarks(places, sentence).map(({ place }) => place.place_id);
}

describe('dropLandmarks', () => {
  it.each([
    ['A mortar hit a school in Hazzeh, near Damascus.', ['Hazzeh', 'Damascus'], ['Hazzeh']],
    ['Two died in Wau, about 40 km from Aweil, when a jet dropped bombs.', ['Wau', 'Aweil'], ['Wau']],
    ['Shells fell on Lashio, just outside the town of Hsenwi.', ['Lashio', 'Hsenwi'], ['Lashio']],
    ['Three were killed by a shell in Sotk, the hospital in Vardenis said.', ['Sotk', 'Vardenis'], ['Sotk']],
    ['Rockets fell on Ain al-Asad, the air base in the desert outside Hit.', ['Ain al-Asad', 'Hit'], ['Ain al-Asad']],
    ['Troops took Hopin, reopening the road to Mogaung.', ['Hopin', 'Mogaung'], ['Hopin']],
    ['Drones struck a depot near Tver.', ['Tver'], ['Tver']],
    ['Rockets fell on Sderot and near Ashkelon.', ['Sderot', 'Ashkelon'], ['Sderot', 'Ashkelon']],
    ['A hospital in Bago was bombed, medics said.', ['Bago'], ['Bago']],
  ])('%s', (text, names, stay) => {
    expect(kept(text, names)).toEqual(stay);
  });
});
