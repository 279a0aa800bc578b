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
} as const;
