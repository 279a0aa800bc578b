import { municipalities, regsoNames } from './made-areas.ts';
import { type Amounts, ageGroups, amounts, components, isSmall } from './made-figures.ts';

/** A value of a variable, with its label. */
export type Value = readonly [code: string, label: string];

/** A table as a statistical office has it. */
export interface MadeTable {
  readonly id: string;
  /** Path in version 1, or undefined where only version 2 has it. */
  readonly path?: string;
  readonly label: string;
  readonly variables: readonly MadeVariable[];
  /** Null where there is no figure. */
  readonly cell: (codes: Readonly<Record<string, string>>) => number | null;
}

export interface MadeVariable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly Value[];
  /** The value that is meant when the variable is left out; undefined where it may not be. */
  readonly total?: string;
}

const large: readonly Value[] = [
  ['00', 'Riket'],
  ['03', 'Uppsala län'],
  ...municipalities.map(({ code, name }) => [code, name] as const),
];
const regsoValues: readonly Value[] = [...amounts.keys()]
  .filter((region) => region.endsWith('_RegSO2025'))
  .map((region) => [region, regsoNames.get(region.split('_')[0]!)!] as const);
const desoValues: readonly Value[] = [...amounts.keys()]
  .filter((region) => region.endsWith('_DeSO2025'))
  .map((region) => [region, region.split('_')[0]!] as const);

const region = (values: readonly Value[]): MadeVariable => ({
  code: 'Region',
  label: 'region',
  values,
});
const everywhere = region([...large, ...regsoValues, ...desoValues]);
const sex: MadeVariable = {
  code: 'Kon',
  label: 'kön',
  values: [
    ['1', 'män'],
    ['2', 'kvinnor'],
    ['1+2', 'män och kvinnor'],
  ],
  total: '1+2',
};
const contents = (...values: readonly Value[]): MadeVariable => ({
  code: 'ContentsCode',
  label: 'tabellinnehåll',
  values,
});
const years = (...all: readonly number[]): MadeVariable => ({
  code: 'Tid',
  label: 'år',
  values: all.map((year) => [String(year), String(year)] as const),
});

/** One area whose assistance is kept secret, and one that is not measured, so that both happen. */
export const secretRegion = '0331A0030_DeSO2025';

/** A cell of an area's amounts: small areas have the newest year only; a larger one was two per cent less a year before. */
function cellOf(
  newest: number,
  make: (amounts: Amounts, codes: Readonly<Record<string, string>>) => number | null,
): MadeTable['cell'] {
  return (codes) => {
    const age = newest - Number(codes.Tid);
    const own = amounts.get(codes.Region!);
    if (own === undefined || (age > 0 && isSmall(codes.Region!))) return null;
    const value = make(own, codes);
    return value === null ? null : Math.round(value * 0.98 ** age * 10) / 10;
  };
}

const people = (own: Amounts, codes: Readonly<Record<string, string>>): number => {
  const { Alder = 'totalt', Kon = '1+2' } = codes;
  if (Alder === 'totalt' && Kon === '1+2') return own.total!;
  const sexes = Kon === '1+2' ? ['1', '2'] : [Kon];
  const ages = Alder === 'totalt' ? ageGroups : [Alder];
  return sexes
    .flatMap((one) => ages.map((age) => own[`${one} ${age}`]!))
    .reduce((a, b) => a + b, 0);
};

/** Sexes and totals only: of amounts that are not told by sex. */
const bothSexes = (codes: Readonly<Record<string, string>>): boolean =>
  (codes.Kon ?? '1+2') === '1+2';

export const madeTables: readonly MadeTable[] = [
  {
    id: 'TAB6574',
    label: 'Folkmängd per region efter ålder och kön',
    variables: [
      everywhere,
      {
        code: 'Alder',
        label: 'ålder',
        values: [...ageGroups.map((age) => [age, `${age} år`] as const), ['totalt', 'totalt']],
        total: 'totalt',
      },
      sex,
      contents(['000007Y7', 'Antal']),
      years(2024, 2025),
    ],
    cell: cellOf(2025, people),
  },
  {
    id: 'TAB6571',
    label: 'Folkmängd per region efter svensk och utländsk bakgrund och kön',
    variables: [
      everywhere,
      {
        code: 'UtlBakgrund',
        label: 'bakgrund',
        values: [
          ['1', 'utländsk bakgrund'],
          ['SA', 'samtliga'],
        ],
      },
      sex,
      contents(['000007Y4', 'Antal']),
      years(2024, 2025),
    ],
    cell: cellOf(2025, (own, codes) =>
      bothSexes(codes) ? own[codes.UtlBakgrund === '1' ? 'foreign' : 'total']! : null,
    ),
  },
  {
    id: 'TAB6568',
    label: 'Hushåll per region efter hushållstyp',
    variables: [
      everywhere,
      {
        code: 'Hushallstyp',
        label: 'hushållstyp',
        values: [
          ['ESUB', 'ensamstående utan barn'],
          ['TOTALT', 'samtliga hushåll'],
        ],
      },
      contents(['000007Y1', 'Antal hushåll']),
      years(2024, 2025),
    ],
    cell: cellOf(
      2025,
      (own, codes) => own[codes.Hushallstyp === 'ESUB' ? 'single' : 'households']!,
    ),
  },
  {
    id: 'TAB6683',
    label: 'Inkomst i medeltal per region efter inkomstkomponent och kön, 20 år och äldre',
    variables: [
      everywhere,
      {
        code: 'Inkomstkomponenter',
        label: 'inkomstkomponent',
        values: [
          ['10', 'löneinkomst'],
          ['80', 'sjuk- och aktivitetsersättning'],
          ['170', 'ekonomiskt bistånd'],
          ['240', 'nettoinkomst'],
        ],
      },
      sex,
      contents(['000008A4', 'Medelvärde, tkr']),
      years(2022, 2023, 2024),
    ],
    cell: cellOf(2024, (own, codes) => {
      const component = components.find((one) => one === codes.Inkomstkomponenter);
      const secret = component === '170' && own === amounts.get(secretRegion);
      return component === undefined || secret || !bothSexes(codes)
        ? null
        : own[`kkr ${component}`]! / own.adults!;
    }),
  },
  {
    id: 'TAB6685',
    label: 'Ekonomisk standard per region efter ålder',
    variables: [
      everywhere,
      { code: 'Alder', label: 'ålder', values: [['tot', 'totalt']], total: 'tot' },
      contents(['000008AC', 'Andel med låg ekonomisk standard, procent']),
      years(2022, 2023, 2024),
    ],
    cell: cellOf(2024, (own) => own.low! / own.total!),
  },
  {
    id: 'TAB6680',
    label: 'Arbetsmarknadsstatus per region efter ålder och kön',
    variables: [
      everywhere,
      { code: 'Alder', label: 'ålder', values: [['20-64', '20-64 år']] },
      sex,
      contents(
        ['0000089V', 'Antal i arbetskraften'],
        ['0000089W', 'Antal arbetslösa'],
        ['0000089X', 'Antal sysselsatta'],
        ['0000089Y', 'Antal totalt'],
      ),
      years(2023, 2024),
    ],
    cell: cellOf(2024, (own, codes) => {
      const of = { '0000089V': 'force', '0000089W': 'unemployed', '0000089X': 'employed' } as const;
      const name = of[codes.ContentsCode as keyof typeof of] ?? 'working';
      return bothSexes(codes) ? own[name]! : null;
    }),
  },
  {
    id: 'TAB6534',
    label: 'Befolkning 25–65 år per region efter utbildningsnivå',
    variables: [
      everywhere,
      {
        code: 'UtbildningsNiva',
        label: 'utbildningsnivå',
        values: [
          ['21', 'förgymnasial utbildning'],
          ['3+4', 'gymnasial utbildning'],
          ['5', 'eftergymnasial utbildning, mindre än 3 år'],
          ['6', 'eftergymnasial utbildning, 3 år eller mer'],
          ['US', 'uppgift om utbildningsnivå saknas'],
        ],
      },
      contents(['000007Z6', 'Antal']),
      years(2024, 2025),
    ],
    cell: cellOf(2025, (own, codes) => own[`level ${codes.UtbildningsNiva}`]!),
  },
  {
    id: 'TAB6638',
    label: 'Lägenheter per region efter upplåtelseform',
    variables: [
      everywhere,
      {
        code: 'Upplatelseform',
        label: 'upplåtelseform',
        values: [
          ['1', 'hyresrätt'],
          ['2', 'bostadsrätt'],
          ['3', 'äganderätt'],
          ['ÖVRIGT', 'uppgift saknas'],
        ],
      },
      contents(['00000864', 'Antal lägenheter']),
      years(2024, 2025),
    ],
    cell: cellOf(2025, (own, codes) => {
      const owned = own.households! - own.rented!;
      const half = Math.round(owned / 2);
      const parts: Readonly<Record<string, number>> = { '1': own.rented!, '2': half };
      return codes.Upplatelseform === '3' ? owned - half : (parts[codes.Upplatelseform!] ?? 0);
    }),
  },
  {
    id: 'TAB5946',
    path: 'AA/AA0003/AA0003I/IntGr10RegSOKon',
    label: 'Ohälsotal per region (RegSO) efter bakgrund och kön',
    variables: [
      region([...large, ...regsoValues]),
      {
        code: 'Bakgrund',
        label: 'bakgrundsvariabel',
        values: [
          ['INRIKES', 'inrikes född'],
          ['UTRIKES', 'utrikes född'],
          ['SAMTLIGA', 'samtliga'],
        ],
      },
      sex,
      contents(['000004X8', 'Ohälsotal']),
      years(2022, 2023, 2024),
    ],
    cell: cellOf(2024, (own, codes) => {
      const whole = bothSexes(codes) && codes.Bakgrund === 'SAMTLIGA';
      return whole ? 8 + (4 * own['kkr 80']!) / own.adults! : null;
    }),
  },
];
