import type { RoleHolder } from '#domain/parties/role-holder.ts';

/** Överlämning: from whom to whom, and the last day of the one who leaves. */
export interface HandOver {
  readonly leaving: RoleHolder;
  readonly successor: RoleHolder;
  readonly lastDay: string;
  readonly actor: string;
}
