import '#styles/tokens.css';
import '#styles/base.css';
import '#styles/layout.css';
import '#styles/parts.css';
import './desk.css';
import './home.css';
import './source.css';
import './form.css';
import './items.css';
import { DeskDrop } from './desk-drop.ts';
import { DeskForm } from './desk-form.ts';
import { DeskList } from './desk-list.ts';

customElements.define('desk-drop', DeskDrop);
customElements.define('desk-form', DeskForm);
customElements.define('desk-list', DeskList);
