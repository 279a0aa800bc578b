import type { InstallationText } from '#contract/installation.ts';
import type { Installation, InstallationKind } from '#domain/installation/installation.ts';
import type { InstallationTable } from '../../database/tables.ts';

export function installationOfRow(row: Omit<InstallationTable, 'single'>): Installation {
  const { seed, areas } = row;
  return {
    kind: row.kind as InstallationKind, // held by a check in the database
    name: { sv: row.name_sv, en: row.name_en },
    made: seed === null || areas === null ? undefined : { seed, areas },
    madeAt: row.made_at?.toISOString(),
    programVersion: row.program_version,
  };
}

export function textOfInstallation(installation: Installation): InstallationText {
  const { kind, name, made, madeAt, programVersion } = installation;
  return {
    kind,
    name,
    seed: made?.seed ?? null,
    areas: made?.areas ?? null,
    madeAt: madeAt ?? null,
    programVersion,
  };
}
