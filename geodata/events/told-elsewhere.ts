import type { Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import { isInside, isPlaceable, isScene, toMentionPlace } from './choose-places.ts';
import type { Draft } from './draft.ts';
import { isSameScene } from './same-place.ts';

/**
 * Does a sentence name scenes of its own, none of which is a place of the event? "In Moldova, half of the country went dark" is no figure of
 * the strike told last. `toponyms` are those of the sentence.
 */
export function isToldElsewhere(sentence: Sentence, toponyms: readonly Toponym[], draft: Draft): boolean {
  const scenes = toponyms
    .filter((toponym) => toponym.role === 'event' && isScene(toponym, sentence))
    .filter(isPlaceable)
    .map((toponym) => toMentionPlace(toponym, 'target'));
  return (
    scenes.length > 0 &&
    !scenes.some((scene) =>
      draft.places.some(
        (known) =>
          isSameScene(known, scene) || isInside(known.place, scene.place) || isInside(scene.place, known.place),
      ),
    )
  );
}
