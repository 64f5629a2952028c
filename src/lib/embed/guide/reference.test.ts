import { describe, expect, it } from 'vitest';
import { loaderText } from '../loader-text.ts';
import { EVENTS, METHODS, PARAMETERS } from './reference.ts';
import { guideEn } from './text-en.ts';

const quoted = (name: string) =>
  loaderText()
    .match(new RegExp(`${name}\\s?=\\s*'([^']+)'`))?.[1]
    ?.split(' ') ?? [];

describe('the guide', () => {
  it('names every attribute that the element takes', () => {
    const named = PARAMETERS.flatMap(({ names }) => names.split(', '));
    expect(named.sort()).toEqual(
      quoted('PARAMETERS')
        .filter((name) => name !== 'sources')
        .sort(),
    );
  });

  it('names every method that the element has', () => {
    const named = METHODS.flatMap(({ call }) => [...call.matchAll(/\b(\w+)\(/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(quoted('METHODS').sort());
  });

  it('says something of each event', () => {
    expect(EVENTS.map(({ key }) => key)).toEqual(Object.keys(guideEn.event));
  });
});
