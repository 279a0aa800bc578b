import type { Asked } from './answer.ts';
import type { PxwebSettings } from './answer-pxweb.ts';
import { answerSource, usualSettings } from './answer-source.ts';
import { behaviours, type Delivery, deliver } from './behaviours.ts';

/** Which questions are answered badly: those whose host and path hold the text. */
export interface Rule {
  readonly behaviour: string;
  readonly where: string;
}

/** The invented sources, with what they have been asked. */
export interface Sources {
  readonly answer: (asked: Asked) => Delivery;
  /** Host and path of every question, in order. */
  readonly asked: readonly string[];
  /** From now on, questions whose host and path hold `where` are answered so; without `where`, all. */
  readonly behave: (behaviour: string, where?: string) => void;
  /** From now on all is well. */
  readonly recover: () => void;
}

export function openSources(settings: Partial<PxwebSettings> = {}): Sources {
  let rules: Rule[] = [];
  const asked: string[] = [];
  return {
    asked,
    behave: (behaviour, where = '') => {
      if (!(behaviour in behaviours)) throw new RangeError(`unknown behaviour: ${behaviour}`);
      rules = [{ behaviour, where }, ...rules];
    },
    recover: () => {
      rules = [];
    },
    answer: (question) => {
      const place = `${question.host}${question.url.pathname}`;
      asked.push(place);
      const said = answerSource(question, { ...usualSettings, ...settings });
      const rule = rules.find((one) => place.includes(one.where));
      return rule === undefined ? deliver(said) : behaviours[rule.behaviour]!(question, said);
    },
  };
}
