/** One JSON object of a stream, with the line at which it begins. */
export interface JsonPiece {
  text: string;
  line: number;
}

/** A feature larger than this is taken for a broken file. */
const MAX_PIECE = 16 << 20;
const KEY = 'features';

/**
 * Cuts a stream of JSON into the objects that are features: the members of an object's `features`, or, where there is no such array,
 * each object of the file. Feed it the text in pieces of any length; what comes out does not depend on where they were cut.
 */
export class FeatureSplitter {
  #depth = 0;
  /** Depth at which features begin: 0 for one object a line, 2 once `{"features":[` has been seen. */
  #level = 0;
  #inside = false;
  #quoted = false;
  #escaped = false;
  /** The last string of the outermost object, to know the array's key. */
  #key = '';
  #piece = '';
  #line = 1;
  #pieceLine = 1;

  /** The features that end in this text. Throws a RangeError for one without end. */
  push(text: string): JsonPiece[] {
    const found: JsonPiece[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) this.#line++;
      if (this.#quoted) this.#readQuoted(code);
      else if (code === 34) this.#openQuote();
      else if (code === 123 || code === 91) {
        if (this.#opens(code)) from = i;
      } else if ((code === 125 || code === 93) && this.#closes()) {
        found.push({ text: this.#piece + text.slice(from, i + 1), line: this.#pieceLine });
        this.#piece = '';
      }
    }
    this.#piece = this.#inside ? this.#piece + text.slice(from) : '';
    if (this.#piece.length > MAX_PIECE) throw new RangeError(`the feature at line ${this.#pieceLine} does not end`);
    return found;
  }

  #openQuote(): void {
    this.#quoted = true;
    this.#key = '';
  }

  #readQuoted(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === 92) this.#escaped = true;
    else if (code === 34) this.#quoted = false;
    else if (this.#depth === 1 && this.#key.length <= KEY.length) this.#key += String.fromCharCode(code);
  }

  /** Goes one level down; true when a feature begins here. */
  #opens(code: number): boolean {
    const depth = this.#depth++;
    if (code === 91 && depth === 1 && this.#level === 0 && this.#key === KEY) {
      this.#level = 2;
      this.#inside = false;
      this.#piece = '';
    }
    if (code !== 123 || depth !== this.#level) return false;
    this.#inside = true;
    this.#piece = '';
    this.#pieceLine = this.#line;
    return true;
  }

  /** Goes one level up; true when a feature ends here. */
  #closes(): boolean {
    this.#depth--;
    if (!this.#inside || this.#depth !== this.#level) return false;
    this.#inside = false;
    return true;
  }
}
