const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/**
 * A date as people write it in a Swedish sheet, as an ISO date; undefined when it is none, or a day that
 * no month has.
 *
 * @example
 * readDate('22 november 2026') // => '2026-11-22'
 * readDate('22/11 2026') // => '2026-11-22'
 * readDate('2026-02-30') // => undefined
 */
export function readDate(text: string): string | undefined {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?:[ t]00:00(?::00)?)?$/.exec(tidy);
  if (iso !== null) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const spoken = /^(?:den )?(\d{1,2})(?::?e)? ([a-zåäö]+)\.?,? (\d{4})$/.exec(tidy);
  if (spoken !== null) {
    const month = months.findIndex((names) => names.some((name) => name === spoken[2]));
    return month === -1 ? undefined : dayOf(spoken[3]!, String(month + 1), spoken[1]!);
  }
  const slashed = /^(\d{1,2})[/.] ?(\d{1,2})[-/. ] ?(\d{4})$/.exec(tidy);
  return slashed === null ? undefined : dayOf(slashed[3]!, slashed[2]!, slashed[1]!);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}
