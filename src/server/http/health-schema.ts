import Type from 'typebox';

/** Hälsa: what runs, for the operator and for a second start that looks for the first. */
export const health: Type.TObject<{
  program: Type.TString;
  version: Type.TString;
  database: Type.TString;
  areas: Type.TInteger;
  releases: Type.TInteger;
  hasRoom: Type.TBoolean;
}> = Type.Object({
  program: Type.String(),
  version: Type.String(),
  /** Version of PostgreSQL. */
  database: Type.String(),
  areas: Type.Integer(),
  /** Releases that show now. */
  releases: Type.Integer(),
  /** False while files are refused because the disk is full. */
  hasRoom: Type.Boolean(),
});
