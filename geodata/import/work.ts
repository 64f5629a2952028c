import { readGazetteer } from '../effects.ts';
import { lendHand } from './effects-threads.ts';
import { makeHand } from './hand.ts';

lendHand((job) => makeHand(job, readGazetteer));
