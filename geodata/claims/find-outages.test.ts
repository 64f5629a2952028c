import { expect, it } from 'vitest';
import { findLosses } from './find-outages.ts';

it.each([
  ['The plant lost all off-site power for an hour', ['without_power']],
  ['Emergency power cut-offs are in force in the capital', ['without_power']],
  ['Half the town was left without heat and water', ['without_heat', 'without_water']],
  ['The taps ran dry in both camps', ['without_water']],
  ['The clinic switched to diesel generators', ['without_power']],
  ['The old town lay in darkness', ['without_power']],
  ['Radiators went cold in the tower blocks', ['without_heat']],
  ['Power was restored by noon', []],
  ['A power plant was hit', []],
])('%s', (text, losses) => expect(findLosses(text)).toEqual(losses));
