import type * as vscode from 'vscode';

/** Base of everything that holds listeners or other resources of the editor: disposes what it registered, once. */
export abstract class Disposable implements vscode.Disposable {
  readonly #held: vscode.Disposable[] = [];
  #disposed = false;

  /** Whether `dispose` was called; work that was waiting asks this before it goes on. */
  protected get isDisposed(): boolean {
    return this.#disposed;
  }

  /** Holds a resource until this object is disposed; a resource that comes too late is disposed at once. */
  protected register<T extends vscode.Disposable>(resource: T): T {
    if (this.#disposed) resource.dispose();
    else this.#held.push(resource);
    return resource;
  }

  /** Releases everything, the last registered first. */
  dispose(): void {
    this.#disposed = true;
    for (let resource = this.#held.pop(); resource; resource = this.#held.pop()) resource.dispose();
  }
}
