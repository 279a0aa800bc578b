import type { Locator } from '@playwright/test';
import { choosing, countWords, pressing, reading, writing } from './keystroke-level.ts';

/** One thing done on a walk, and the seconds that it takes a person. */
export type Act = {
  readonly part: string;
  readonly what: string;
  readonly seconds: number;
  /** Words read; 0 for what the hands do. */
  readonly words: number;
};

/** A walk that does what a person does, and counts it. */
export type TimedWalk = {
  readonly acts: readonly Act[];
  /** What follows belongs to this part of the week. */
  readonly begin: (part: string) => void;
  readonly press: (button: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (list: Locator, label: string) => Promise<void>;
  /** Every word that stands there now. */
  readonly read: (text: Locator) => Promise<void>;
};

export function startWalk(): TimedWalk {
  const acts: Act[] = [];
  let part = '';
  const count = (what: string, seconds: number, words = 0): void => {
    acts.push({ part, what, seconds, words });
  };
  return {
    acts,
    begin: (next) => {
      part = next;
    },
    press: async (button) => {
      await button.click();
      count('press', pressing);
    },
    write: async (field, text) => {
      await field.fill(text);
      count('write', writing(text));
    },
    choose: async (list, label) => {
      await list.selectOption({ label });
      count('choose', choosing);
    },
    read: async (text) => {
      const shown = (await text.allInnerTexts()).join(' ');
      if (countWords(shown) === 0) throw new Error(`${part}: nothing to read`);
      count('read', reading(shown), countWords(shown));
    },
  };
}

/** Part by part and in all: minutes, presses and words. */
export function tellWalk({ acts }: TimedWalk): string {
  const tell = (name: string, some: readonly Act[]): string => {
    const minutes = minutesOf(some).toFixed(1);
    const words = some.reduce((sum, one) => sum + one.words, 0);
    const hands = some.filter(({ what }) => what !== 'read').length;
    return `${name}: ${minutes} min, ${hands} acts, ${words} words`;
  };
  const parts = [...Map.groupBy(acts, ({ part }) => part)];
  return [...parts.map(([name, some]) => tell(name, some)), tell('the week', acts)].join('\n');
}

export function minutesOf(acts: readonly Act[]): number {
  return acts.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
}
