import strings from '@hub-strings/board.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
