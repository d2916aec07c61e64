/** The paths in the form of what a profile holds many of. */
export type ObservationPath = `figures.${number}.observations.${number}`;
export type DrawingPath = `sections.${number}.drawings.${number}`;
