export { CardController } from './controller';
