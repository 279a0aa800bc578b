import { readBadly } from './read-badly.ts';

/** A program that asks for a reading without end, which writes its id to the place given: `node ask-badly.ts <place>` */
await readBadly({ fileName: 'fil.csv', way: 'loop', place: process.argv[2] ?? '' }, 20);
