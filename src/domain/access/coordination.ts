/**
 * Rådet: «det organ som formellt beslutar om» agreement and plan. By id, so that nobody gains its rights by
 * adding a body of the same kind.
 */
export const councilBodies: readonly string[] = ['council'];

/** Samordningsgruppen, whose coordinator opens rounds and keeps the plan. */
export const coordinationGroup = 'coordination-group';

/**
 * Samordningen: the coordination group «ansvarar för koordinering av genomförande och uppföljning» and prepares
 * matters for the council; the secretariat that it reports to, and the council, may do the same.
 */
export const coordinationBodies: readonly string[] = [
  coordinationGroup,
  'secretariat',
  ...councilBodies,
];
