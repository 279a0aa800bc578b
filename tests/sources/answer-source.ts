import { type Asked, json, type Said } from './answer.ts';
import { answerKolada } from './answer-kolada.ts';
import { answerPolice } from './answer-police.ts';
import { answerPxweb1, answerPxweb2, type PxwebSettings } from './answer-pxweb.ts';
import { answerWfs } from './answer-wfs.ts';

export const usualSettings: PxwebSettings = {
  maxDataCells: 150_000,
  maxCallsPerTimeWindow: 30,
  timeWindow: 1,
  onlySmallAreas: [],
};

/** What the source of that name says, when nothing is the matter with it. */
export function answerSource(asked: Asked, settings: PxwebSettings = usualSettings): Said {
  switch (asked.host) {
    case 'statistikdatabasen.scb.se':
      return answerPxweb2(asked, settings);
    case 'api.scb.se':
    case 'fohm-app.folkhalsomyndigheten.se':
      return answerPxweb1(asked, settings);
    case 'api.kolada.se':
      return answerKolada(asked);
    case 'geodata.scb.se':
      return answerWfs(asked);
    case 'polisen.se':
      return answerPolice(asked);
    default:
      return json({ error: 'No such source' }, 404);
  }
}
