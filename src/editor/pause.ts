import { Disposable } from './disposable.ts';

/** Runs its work once nothing has asked for it during a while: what "after typing stops" means. */
export class Pause extends Disposable {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    super();
    this.#work = work;
    this.register({ dispose: () => this.cancel() });
  }

  /** Runs the work in `milliseconds`, unless asked again before. */
  restart(milliseconds: number): void {
    this.cancel();
    if (this.isDisposed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, milliseconds);
  }

  /** Forgets the work that was waiting. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
