import type { Pinpoint } from '../model/citation.ts';

export function pinpointsAround(_reading: string, _start: number, _end: number, _next: number): Pinpoint[] {
  return [];
}
