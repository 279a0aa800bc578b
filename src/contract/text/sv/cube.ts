/** Kuber: varför en fil i JSON-stat eller PX inte kan läsas. */
export const cube = {
  'error.cube/not-json-stat':
    'Filen är JSON, men inte ett dataset i JSON-stat 2{kind, select, none {} other { (class är ”{kind}”)}}. Hämta tabellen på nytt och välj formatet JSON-stat 2.',
  'error.cube/not-px':
    'Filen liknar PX, men rad {line} kan inte läsas som ett nyckelord med värde. Hämta tabellen på nytt som PX.',
  'error.cube/malformed-field':
    'Fältet {field} i filen saknas eller har fel form. Filen är inte hel: hämta tabellen på nytt.',
  'error.cube/too-many-cells':
    'Tabellens dimensioner ger {cells} celler, fler än {limit}. Välj färre värden och hämta tabellen i delar.',
  'error.cube/wrong-number-of-values':
    'Filen har {values} värden men dimensionerna ger {cells} celler. Filen är inte hel: hämta tabellen på nytt.',
  'error.cube/malformed-value':
    'Värde {cell} i filen är ”{value}”, som varken är ett tal eller ett tecken för saknat värde. Hämta tabellen på nytt.',
  'error.cube/malformed-json':
    '{file}, rad {row}: filen är inte hel JSON. Den kan vara avbruten vid hämtningen: hämta tabellen på nytt.',
  'error.cube/json-too-deep':
    '{file} har listor i listor i fler än {limit} nivåer. Så ser ingen tabell i JSON-stat ut, och filen läses inte. Hämta tabellen på nytt som JSON-stat 2.',
  'error.cube/json-too-many-parts':
    '{file} har fler än {limit} listor och objekt. Så ser ingen tabell i JSON-stat ut, och filen läses inte. Hämta tabellen på nytt som JSON-stat 2.',
  'error.cube/repeated-name':
    '{file}, rad {row}: namnet ”{name}” står två gånger i samma objekt, så det går inte att veta vilket som gäller. Hämta tabellen på nytt.',
} as const;
