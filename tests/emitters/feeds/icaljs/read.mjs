// Reads feeds (a JSON list of texts on stdin) by ical.js and tells uid, title, place, start and end of every event.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const moment = (time) =>
  time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z");

const events = (feed) =>
  new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return [event.uid, event.summary, event.location ?? "", moment(event.startDate), moment(event.endDate)];
  });

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(events)));
