import { serve } from '#cli/serve/serve.ts';
void serve({dir:'build',host:'127.0.0.1',port:4821});setTimeout(()=>process.exit(0),30000);
