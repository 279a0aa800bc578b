import type { Random } from '#statistics/random.ts';
import type { PracticeNames } from './practice-catalogue.ts';

/** Gives names, none twice in the same municipality. */
export interface Namer {
  readonly county: () => string;
  readonly municipality: () => string;
  /** A name that the municipality with this code does not have yet. */
  readonly place: (municipality: string) => string;
}

/** Namnge platser: puts a stem and an ending together, and a direction before it when they run out. */
export function createNamer(names: PracticeNames, random: Random): Namer {
  const pairs = random.shuffle(
    names.stems.flatMap((stem) => names.endings.map((ending) => `${stem}${ending}`)),
  );
  const given = new Set(names.municipalities);
  const used = new Map<string, number>();
  let next = 0;
  const nth = (i: number): string => {
    const name = pairs[i % pairs.length]!;
    const round = Math.floor(i / pairs.length);
    if (round === 0) return name;
    const direction = names.directions[(round - 1) % names.directions.length]!;
    return round <= names.directions.length
      ? `${direction} ${name}`
      : `${direction} ${name} ${round}`;
  };
  const fresh = (): string => {
    let name = nth(next++);
    while (given.has(name)) name = nth(next++);
    given.add(name);
    return name;
  };
  return {
    county: () => names.countyPattern.replace('{name}', fresh()),
    municipality: fresh,
    place: (municipality) => {
      // Each municipality walks through the names from a place of its own, past those of municipalities.
      const start = Number(municipality) * 37;
      let count = used.get(municipality) ?? 0;
      const placed = (): string => {
        const round = Math.floor(count / pairs.length) * pairs.length;
        return nth(round + ((start + count++) % pairs.length));
      };
      let name = placed();
      while (given.has(name)) name = placed();
      used.set(municipality, count);
      return name;
    },
  };
}
