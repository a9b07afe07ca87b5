/** One thing that was wrong with a request. */
export interface Finding {
  /** Stable, such as `unknownReference`. */
  readonly code?: string;
  readonly message?: string;
  /** Where in the body: a JSON pointer (RFC 6901). */
  readonly pointer?: string;
}

interface ErrorBody extends Finding {
  readonly reason?: string;
  readonly errors?: readonly Finding[];
}

/** The suite refused a request: the error of TMF630, with every finding. */
export class TmfError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** Stable, such as `invalidBody`; empty where the answer is no error of TMF630. */
  readonly code: string;
  /** What is wrong, for people. */
  readonly reason: string;
  readonly findings: readonly Finding[];

  /** @param request method and path, for the message @param text the body of the answer */
  constructor(request: string, status: number, text: string) {
    const { code = '', message = text.slice(0, 200), reason = message, errors = [] } = errorBody(text);
    super([`${request}: ${status} ${message}`, ...errors.map((finding) => `  ${finding.pointer ?? ''} ${finding.message ?? ''}`)].join('\n'));
    this.name = 'TmfError';
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.findings = errors;
  }

  /** Whether the answer, or one of its findings, has this code. */
  says(code: string): boolean {
    return [this, ...this.findings].some((said) => said.code === code);
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
