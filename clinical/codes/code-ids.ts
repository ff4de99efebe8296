/** Code systems that are known here. */
export const CODE_SYSTEMS = ['icd-10-cm', 'icd-10-gm', 'icd-10-who', 'icd-11', 'loinc', 'snomed-ct', 'ucum'] as const
/** A code system. */
export type CodeSystem = (typeof CODE_SYSTEMS)[number]
