import './fonts.css';
import './frame/app.js';
