// The only list of the suites that run inside VS Code.
import './host.suite.ts';
import './diagnostics.suite.ts';
import './hover.suite.ts';
