export { parsePartialDate } from './calendar';
export { addDecimals, compareDecimals } from './decimal';
export * from './figure';
export { readFigures } from './read';
export { type WrittenFigure, writeFigure, writeRank, writtenText } from './write';
export { writeReading } from './write-reading';
