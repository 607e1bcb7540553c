import { usePlural } from './usePlural.ts';

/** Minutes in words: `95 => '1 hour 35 minutes'`. */
export function useDuration(): (minutes: number) => string {
  const plural = usePlural();
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [...(hours > 0 ? [plural('time.hours', hours)] : []), ...(rest > 0 || hours === 0 ? [plural('time.minutes', rest)] : [])].join(
      ' ',
    );
  };
}
