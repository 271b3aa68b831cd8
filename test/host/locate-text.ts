/**
 * A script for the page: where the focused editor shows `text` first, as `{ x, y, width, height }`, or null. The text
 * must stand in one line as shown. It is a string because the project is compiled without a browser's names.
 */
export const locateText = `(text) => {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const start = line.textContent.replaceAll('\\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const end = start + text.length;
    for (let offset = 0; nodes.nextNode(); offset += nodes.currentNode.length) {
      const node = nodes.currentNode;
      if (offset <= start && start < offset + node.length) range.setStart(node, start - offset);
      if (offset < end && end <= offset + node.length) range.setEnd(node, end - offset);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}`;
