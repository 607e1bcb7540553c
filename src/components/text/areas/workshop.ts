import strings from '@hub-strings/workshop.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
