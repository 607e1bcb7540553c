/** The hub's own search needs no tags in the head of every page. */
export default function SearchMetadata(): null {
  return null;
}
