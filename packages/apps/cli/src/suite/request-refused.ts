interface Complaint {
  readonly code?: string;
  readonly message?: string;
  /** Where in the request. */
  readonly pointer?: string;
}

/** The error body of TMF630, with every finding in `errors`. */
interface ErrorBody extends Complaint {
  readonly errors?: readonly Complaint[];
}

/** The suite answered a request with an error. */
export class RequestRefused extends Error {
  readonly status: number;
  /** The stable codes of the answer and of its findings. */
  readonly codes: readonly string[];

  constructor(request: string, status: number, text: string) {
    const body = errorBody(text);
    const findings = body.errors ?? [];
    super([`${request}: ${status} ${body.message ?? text.slice(0, 200)}`, ...findings.map(({ message = '', pointer = '' }) => `  ${pointer} ${message}`)].join('\n'));
    this.name = 'RequestRefused';
    this.status = status;
    this.codes = [body, ...findings].flatMap(({ code }) => (code === undefined ? [] : [code]));
  }
}

function errorBody(text: string): ErrorBody {
  try {
    return Object(JSON.parse(text)) as ErrorBody;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
