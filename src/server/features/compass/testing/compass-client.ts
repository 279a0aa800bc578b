import { setTimeout as pause } from 'node:timers/promises';
import type { CompassRecipeText, CompassRun, OutsideCompass } from '#contract/compass.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { TestApp } from '../../../testing/test-app.ts';

/** What the server answered. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Asks the server of a test about runs of the compass. */
export interface CompassClient {
  readonly get: <Body>(url: string) => Promise<Answer<Body>>;
  readonly post: <Body>(url: string, body?: unknown) => Promise<Answer<Body>>;
  /** Orders a run and waits until it has ended. */
  readonly run: (recipe: CompassRecipeText) => Promise<CompassRun>;
  readonly ended: (run: string) => Promise<CompassRun>;
  /** Previews and loads a file with somebody else's compass. */
  readonly load: (text: string, change?: object) => Promise<Answer<OutsideCompass & Refused>>;
}

/** Problem details. */
export interface Refused {
  readonly code: string;
  readonly detail: string;
}

export function compassClient(house: TestApp): CompassClient {
  const get = async <Body>(url: string): Promise<Answer<Body>> => {
    const answer = await house.app.inject({ url });
    return { status: answer.statusCode, body: answer.json() as Body };
  };
  const post = async <Body>(url: string, body: unknown = {}): Promise<Answer<Body>> => {
    const answer = await house.app.inject({ method: 'POST', url, payload: body as object });
    return { status: answer.statusCode, body: answer.json() as Body };
  };
  const ended = async (run: string): Promise<CompassRun> => {
    for (;;) {
      const { body } = await get<CompassRun>(pathTo(paths.compassRun, { run }));
      if (body.state !== 'waiting' && body.state !== 'running') return body;
      await pause(50);
    }
  };
  return {
    get,
    post,
    ended,
    load: async (text, change = {}) => {
      const file = { division: 'deso2025', fileName: 'kompass.csv', text };
      const { body } = await post<{ inputHash?: string }>(paths.outsideCompassPreview, file);
      return post(paths.outsideCompasses, {
        ...file,
        ...{ name: 'Kompassen', maker: 'Byrån', year: 2023, note: '', author: 'Ek' },
        inputHash: body.inputHash ?? '',
        ...change,
      });
    },
    run: async (recipe) => {
      const order = { recipe, author: 'Ek', note: '' };
      const { body } = await post<{ run: string }>(paths.compassRuns, order);
      return ended(body.run);
    },
  };
}

/** A recipe on the real small areas, with three plain variables unless told. */
export function realRecipe(change: Partial<CompassRecipeText> = {}): CompassRecipeText {
  return {
    division: 'deso2025',
    year: 2025,
    variables: ['net-income', 'education', 'rented-dwellings'].map(plainVariable),
    scale: 'z',
    method: 'ward',
    k: 7,
    kReason: '',
    seed: 1,
    ...change,
  };
}

export function plainVariable(indicator: string): CompassRecipeText['variables'][number] {
  return { indicator, sex: 'total', age: 'total', transform: 'none', weight: 1, reason: '' };
}
