import Type from 'typebox';

/** Whether columns count alike. */
export const basisOption: Type.TUnion<[Type.TLiteral<'correlation'>, Type.TLiteral<'covariance'>]> =
  Type.Union([Type.Literal('correlation'), Type.Literal('covariance')], {
    default: 'correlation',
    description: 'correlation: every column counts alike; covariance: by its variance.',
  });
