import { fuzzForms } from '#desk/testing/fuzzForms.ts';
import { testApp } from '#desk/testing/testParts.ts';
async function m(){
for (let seed=1; seed<12; seed++) {
const desk = await testApp();
try { console.log(seed, await fuzzForms(desk, 3000, seed+100)); } catch (e) { 
const text=String(e); const m=/Buffer.from\(\[([^\]]*)\]/.exec(text);
console.log(text.slice(0,200), text.slice(text.indexOf(']),"headers"')).slice(0,600)); if(m) console.log(JSON.stringify(Buffer.from(m[1]!.split(',').map(Number)).toString('latin1')).slice(0,1500)); }
console.log(desk.lines.filter(l=>l.includes('failed')).slice(0,3).join('').slice(0,3000));
void desk.close();
}
process.exit();
}
void m();
