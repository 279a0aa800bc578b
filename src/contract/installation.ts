import Type from 'typebox';
import { installationKinds } from '#domain/installation/installation.ts';
import { bothLanguages, nullableText, oneOf } from './figures.ts';

const nullableInteger = Type.Union([Type.Integer(), Type.Null()]);

/** Installationen: a real county, or one that is invented for practice and says so everywhere. */
export const installation = Type.Object({
  kind: oneOf(installationKinds),
  name: bothLanguages,
  /** Seed and number of small areas of an invented county; null for a real one. */
  seed: nullableInteger,
  areas: nullableInteger,
  /** When all of it was in place. */
  madeAt: nullableText,
  programVersion: Type.String(),
});
export type InstallationText = Type.Static<typeof installation>;
