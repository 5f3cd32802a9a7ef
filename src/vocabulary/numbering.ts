import type { OrganId } from './organs.ts';

/** Where the numbers of the decisions of a session or a year begin, by organ; those of special sessions begin at 1. Source: the symbols of the decisions themselves. */
export const firstDecisions: Partial<Record<OrganId, number>> = { ga: 401, ecosoc: 101, hrc: 101 };

/** Sessions of the General Assembly before this one numbered their resolutions `number (session)`. */
export const firstStrokeSession = 31;

/** The Economic and Social Council numbered its resolutions `number (session)` up to this year, `year/number` since. */
export const lastNumberSessionYear = 1977;

/** Sessions LIV to LXIII of the Economic and Social Council, of 1973 to 1977: their decisions were numbered `number (session)`, from 1. */
export const councilSessionsOfDecisions = /^L(?:IV|VI{0,3}|IX|XI{0,3})$/;
