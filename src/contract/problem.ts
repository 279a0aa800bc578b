import Type from 'typebox';
import { nullableText } from './figures.ts';

/** Problem details (RFC 9457): a code, its sentence, and the fields it concerns. */
export const problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  data: Type.Record(Type.String(), Type.Any()),
  fields: Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
  requestId: nullableText,
});
export type Problem = Type.Static<typeof problem>;
