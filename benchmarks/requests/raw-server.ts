import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * What HTTP and JSON alone cost in Node: a POST is read, parsed, and answered with 201 and the record under an id; a GET is
 * answered with the JSON of the file that the second argument names, stringified for each request. Nothing is kept.
 */
const [port = '0', sample] = process.argv.slice(2);
const value: unknown = sample === undefined ? {} : JSON.parse(readFileSync(sample, 'utf8'));
let created = 0;

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const isPost = request.method === 'POST';
    const body = isPost ? { id: String(created++), ...(JSON.parse(Buffer.concat(chunks).toString('utf8')) as object) } : value;
    const text = JSON.stringify(body);
    response.writeHead(isPost ? 201 : 200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
    response.end(text);
  });
}).listen(Number(port), '127.0.0.1');
