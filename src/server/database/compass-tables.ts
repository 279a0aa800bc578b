import type { Generated } from 'kysely';

/** The tables of the social compass, as `tables.ts` has the others. */
export type CompassTables = {
  compass_run: CompassRunTable;
  compass_area: CompassAreaTable;
  compass_left_out: CompassLeftOutTable;
  compass_landscape: CompassLandscapeTable;
  compass_position: CompassPositionTable;
  compass_adoption: CompassAdoptionTable;
  compass_name: CompassNameTable;
  outside_compass: OutsideCompassTable;
  outside_compass_area: OutsideCompassAreaTable;
};

/** `recipe`, `result` and `gone` are JSON: parsed when read, JSON text when written. */
export type CompassRunTable = {
  id: string;
  number: Generated<number>;
  division_id: string;
  year: number;
  recipe: unknown;
  state: string;
  cancel_asked: Generated<boolean>;
  progress: Generated<number>;
  doing: string | null;
  author: string;
  note: string;
  program_version: string;
  ordered_at: Generated<Date>;
  ended_at: Date | null;
  engine: string | null;
  checksum: string | null;
  releases: string[] | null;
  areas: number | null;
  left_out: number | null;
  result: unknown;
  turn: number[] | null;
  before_run_id: string | null;
  gone: unknown;
};

export type CompassAreaTable = {
  run_id: string;
  area_id: string;
  landscape: number;
  second: number;
  width: number;
  share: number;
  firmness: string;
  x: number;
  y: number;
  people: number | null;
  values: number[];
};

export type CompassLeftOutTable = { run_id: string; area_id: string; missing: number[] };

export type CompassLandscapeTable = {
  id: string;
  scope: string;
  number: number;
  fixed_at: Date | null;
};

/** `came_from` is JSON: parsed when read, JSON text when written. */
export type CompassPositionTable = {
  run_id: string;
  position: number;
  landscape_id: string;
  origin: string;
  came_from: unknown;
};

export type CompassAdoptionTable = {
  number: Generated<number>;
  run_id: string;
  adopted_at: Generated<Date>;
  adopted_by: string;
  reason: string;
};

export type CompassNameTable = {
  number: Generated<number>;
  landscape_id: string;
  name: string;
  author: string;
  reason: string;
  named_at: Generated<Date>;
};

export type OutsideCompassTable = {
  id: string;
  number: Generated<number>;
  division_id: string;
  name: string;
  maker: string;
  year: number;
  note: string;
  author: string;
  loaded_at: Generated<Date>;
  file_name: string;
  raw: Buffer;
  raw_hash: string;
  classes: string[];
};

export type OutsideCompassAreaTable = { compass_id: string; area_id: string; class: number };
