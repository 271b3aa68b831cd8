// The only list of the suites that run inside VS Code.
import './host.suite.ts';
import './diagnostics.suite.ts';
import './hover.suite.ts';
import './fixes.suite.ts';
import './fix-all.suite.ts';
import './suppress.suite.ts';
import './citing.suite.ts';
import './footnotes.suite.ts';
import './markers.suite.ts';
import './claims-file.suite.ts';
import './writing-records.suite.ts';
import './bad-input.suite.ts';
import './first-minutes.suite.ts';
import './virtual.suite.ts';
// Last: from then on the closed drafts are checked too.
import './workspace.suite.ts';
