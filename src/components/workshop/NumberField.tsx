import { useState, type ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly value: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}

/** A whole number from 1. While somebody types, the field may be empty or wrong: then the last right number holds, and stands there again. */
export function NumberField({ id, value, most, onValue }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && readNumber(typed, most) === undefined;
  return (
    <input
      id={id}
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      step={1}
      value={typed ?? value}
      aria-invalid={wrong}
      onChange={({ target }) => {
        setTyped(target.value);
        const read = readNumber(target.value, most);
        if (read !== undefined) onValue(read);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function readNumber(typed: string, most: number): number | undefined {
  const value = Number(typed);
  return typed !== '' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}
