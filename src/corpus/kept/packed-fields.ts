/** A number from 0 up to this takes one byte; before another stands this byte. */
const longNumber = 0xff;
const bytesOfALongNumber = 4;
const bytesOfALength = 4;
/** In front: where the numbers end, and where the text. */
const bytesOfLengths = 2 * bytesOfALength;
/** At most, of a unit of UTF-16 in UTF-8. */
const bytesOfAUnit = 3;
/** Where fields are written before it is known how many bytes they take; it serves again and again. Undefined while somebody writes there. */
let spare: Buffer | undefined;
const roomAtFirst = 1 << 16;
const cutShort = 'Packed fields are cut short.';

/**
 * Strings and whole numbers (of 32 bits) one after the other, as one run of bytes: the numbers, then all strings as one text, out of which they are cut when they are
 * read. What has many small fields is written and read several times sooner than by the engine's own copying, which names each field of each object.
 */
export class PackedFields {
  #room = spare ?? Buffer.allocUnsafeSlow(roomAtFirst);
  #end = bytesOfLengths;
  readonly #texts: string[] = [];

  constructor() {
    spare = undefined;
  }

  number(value: number): void {
    if (this.#end + 1 + bytesOfALongNumber > this.#room.length) this.#makeRoom(1 + bytesOfALongNumber);
    if (value < 0 || value >= longNumber) {
      this.#room[this.#end] = longNumber;
      this.#room.writeInt32LE(value, this.#end + 1);
      this.#end += bytesOfALongNumber;
    } else this.#room[this.#end] = value;
    this.#end += 1;
  }

  /** Must be well-formed: no half of a surrogate pair alone. */
  text(value: string): void {
    this.number(value.length);
    this.#texts.push(value);
  }

  /** As many as there are, then each. */
  list<Member>(members: readonly Member[], write: (member: Member) => void): void {
    this.number(members.length);
    for (const member of members) write(member);
  }

  /** Whether there is one, then it. */
  choice<Value>(value: Value | null, write: (value: Value) => void): void {
    this.number(value === null ? 0 : 1);
    if (value !== null) write(value);
  }

  /** A text where there is one: as `choice` of it, without a function for each. */
  textOrNone(value: string | null): void {
    this.number(value === null ? 0 : 1);
    if (value !== null) this.text(value);
  }

  /** What is written, with how much that is: who has no use for it goes on behind it at once. */
  run(write: () => void): void {
    this.#makeRoom(bytesOfLengths);
    const [start, texts] = [this.#end, this.#texts.length];
    this.#end += bytesOfLengths;
    write();
    let units = 0;
    for (let at = texts; at < this.#texts.length; at += 1) units += (this.#texts[at] as string).length;
    this.#room.writeUInt32LE(this.#end - start, start);
    this.#room.writeUInt32LE(units, start + bytesOfALength);
  }

  /** Asked once, when all has been written. */
  bytes(): Uint8Array {
    const text = this.#texts.join('');
    this.#makeRoom(bytesOfAUnit * text.length);
    const [room, end] = [this.#room, this.#end];
    const length = end + room.write(text, end);
    room.writeUInt32LE(end, 0);
    room.writeUInt32LE(length, bytesOfALength);
    const bytes = Buffer.allocUnsafe(length);
    bytes.set(room.subarray(0, length));
    this.#room = Buffer.alloc(0);
    spare = room;
    return bytes;
  }

  /** For so many bytes more. */
  #makeRoom(more: number): void {
    if (this.#end + more <= this.#room.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#end + more));
    larger.set(this.#room.subarray(0, this.#end));
    this.#room = larger;
  }
}

/** Gives what was put into `PackedFields`, in the same order. */
export class UnpackedFields {
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #text: string;
  #at = bytesOfLengths;
  #from = 0;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
    this.#end = this.#bytes.readUInt32LE(0);
    if (this.#bytes.readUInt32LE(bytesOfALength) !== byteLength) throw new RangeError(cutShort);
    this.#text = this.#bytes.toString('utf8', this.#end);
  }

  /** How many bytes the fields take that these begin with. */
  static lengthOf({ buffer, byteOffset, byteLength }: Uint8Array): number {
    return Buffer.from(buffer, byteOffset, byteLength).readUInt32LE(bytesOfALength);
  }

  number(): number {
    const value = this.#at < this.#end ? this.#bytes[this.#at] : undefined;
    if (value === undefined) throw new RangeError(cutShort);
    this.#at += 1;
    if (value !== longNumber) return value;
    this.#at += bytesOfALongNumber;
    return this.#bytes.readInt32LE(this.#at - bytesOfALongNumber);
  }

  text(): string {
    const start = this.#from;
    this.#from += this.number();
    return this.#text.slice(start, this.#from);
  }

  /** Whether the next text is this one. Goes on behind it either way. */
  isText(text: string): boolean {
    const start = this.#from;
    this.#from += this.number();
    return this.#from - start === text.length && this.#text.startsWith(text, start);
  }

  /** Goes on behind a text. */
  skipText(): void {
    this.#from += this.number();
  }

  list<Member>(read: () => Member): Member[] {
    const members: Member[] = [];
    for (let left = this.number(); left > 0; left -= 1) members.push(read());
    return members;
  }

  choice<Value>(read: () => Value): Value | null {
    return this.number() === 0 ? null : read();
  }

  /** Whether there is a text, then that. Without a function for each that is asked for: who cites a text goes through thousands. */
  textOrNone(): string | null {
    return this.number() === 0 ? null : this.text();
  }

  /** Goes to the first field of a run. */
  enterRun(): void {
    this.#at += bytesOfLengths;
  }

  /** Goes on behind a run. */
  skipRun(): void {
    if (this.#at + bytesOfLengths > this.#end) throw new RangeError(cutShort);
    this.#from += this.#bytes.readUInt32LE(this.#at + bytesOfALength);
    this.#at += this.#bytes.readUInt32LE(this.#at);
  }

  /** Goes on behind a text that there may be. */
  skipTextOrNone(): void {
    if (this.number() !== 0) this.skipText();
  }

  /** Of these the one whose index was packed. */
  oneOf<Name>(names: readonly Name[]): Name {
    const name = names[this.number()];
    if (name === undefined) throw new RangeError('A packed field has a value that there is none of.');
    return name;
  }

  /** Asked when all has been read: throws where something is left over or missing. */
  end(): void {
    if (this.#at === this.#end && this.#from === this.#text.length) return;
    throw new RangeError(cutShort);
  }
}
