/** What the translator of the test site's case saw: as `hub translate confirm` records it. */
export const RECORD_PATH = 'data/translation/current/sr/case.json';

export const RECORD = `{
 "version": 1,
 "page": "case",
 "language": "sr",
 "from": "en",
 "sections": {
  "_front": {
   "text": "e9a9ab3e1f88e26a",
   "structure": "43ca98f27ad7a9db",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "title: Case",
    "description: A sentence that is long enough to describe the page.",
    "place: Pula"
   ]
  },
  "context": {
   "text": "3915240d61e21563",
   "structure": "f384fcedb834a121",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "## Context {#context}",
    "",
    "It began in a hall.[^interview]"
   ]
  },
  "what-they-did": {
   "text": "84dca323fd27e0fd",
   "structure": "aa48cf4f14b2c325",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "## What they did {#what-they-did}",
    "",
    "They met."
   ]
  },
  "what-changed": {
   "text": "06529c5f4cf0de9b",
   "structure": "8caf226cf3e51723",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "## What changed {#what-changed}",
    "",
    "They meet."
   ]
  },
  "what-failed": {
   "text": "557a520f37e1e2bf",
   "structure": "12e3eb2eab6f52d8",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "## What failed {#what-failed}",
    "",
    ":::note[Money]",
    "There was none.",
    ":::"
   ]
  },
  "how-to-repeat": {
   "text": "78d3ab7e15eef263",
   "structure": "849f21759420edf0",
   "confirmed": "2026-01-02",
   "by": "Editor",
   "source": [
    "## What it takes to repeat it {#how-to-repeat}",
    "",
    "Read the [report](/practice/visit/)."
   ]
  }
 }
}
`;
