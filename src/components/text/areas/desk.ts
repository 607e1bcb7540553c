import strings from '@hub-strings/desk.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
