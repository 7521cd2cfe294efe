/** For the measure against English sentences: how English names countries. */

/** English adjectives and peoples, by the country's code. */
export const ENGLISH_ADJECTIVES: Readonly<Record<string, string>> = {
  AF: 'Afghan', AL: 'Albanian', AR: 'Argentine Argentinian', AM: 'Armenian', AT: 'Austrian', AU: 'Australian', AZ: 'Azerbaijani Azeri', BA: 'Bosnian', BE: 'Belgian', BG: 'Bulgarian',
  BR: 'Brazilian', BY: 'Belarusian', CA: 'Canadian', CH: 'Swiss', CL: 'Chilean', CN: 'Chinese', CO: 'Colombian', CU: 'Cuban', CY: 'Cypriot', CZ: 'Czech', DE: 'German',
  DK: 'Danish Dane', DZ: 'Algerian', EE: 'Estonian', EG: 'Egyptian', ES: 'Spanish Spaniard', ET: 'Ethiopian', FI: 'Finnish Finn', FR: 'French Frenchman', GB: 'British Briton English Englishman Scottish Welsh',
  GE: 'Georgian', GH: 'Ghanaian', GR: 'Greek', HR: 'Croatian Croat', HU: 'Hungarian', ID: 'Indonesian', IE: 'Irish', IL: 'Israeli', IN: 'Indian', IQ: 'Iraqi', IR: 'Iranian',
  IS: 'Icelandic', IT: 'Italian', JO: 'Jordanian', JP: 'Japanese', KE: 'Kenyan', KH: 'Cambodian', KW: 'Kuwaiti', KZ: 'Kazakh', LB: 'Lebanese', LT: 'Lithuanian', LV: 'Latvian',
  LY: 'Libyan', MA: 'Moroccan', MK: 'Macedonian', MN: 'Mongolian', MT: 'Maltese', MX: 'Mexican', MY: 'Malaysian', NG: 'Nigerian', NL: 'Dutch', NO: 'Norwegian', NP: 'Nepalese Nepali',
  NZ: 'New_Zealander', PE: 'Peruvian', PH: 'Filipino Philippine', PK: 'Pakistani', PL: 'Polish', PS: 'Palestinian', PT: 'Portuguese', QA: 'Qatari', RO: 'Romanian', RS: 'Serbian Serb',
  RU: 'Russian', SA: 'Saudi', SD: 'Sudanese', SE: 'Swedish Swede', SI: 'Slovenian', SK: 'Slovak', SN: 'Senegalese', SO: 'Somali', SY: 'Syrian', TH: 'Thai', TN: 'Tunisian',
  TR: 'Turkish Turk', TW: 'Taiwanese', UA: 'Ukrainian', UG: 'Ugandan', US: 'American', UY: 'Uruguayan', UZ: 'Uzbek', VE: 'Venezuelan', VN: 'Vietnamese', YE: 'Yemeni', ZA: 'South_African', ZW: 'Zimbabwean',
  AE: 'Emirati', AO: 'Angolan', BD: 'Bangladeshi', BF: 'Burkinabe', BH: 'Bahraini', BN: 'Bruneian', BO: 'Bolivian', BT: 'Bhutanese', BW: 'Botswanan', CD: 'Congolese', CI: 'Ivorian', CM: 'Cameroonian', CR: 'Costa_Rican',
  DO: 'Dominican', EC: 'Ecuadorian', ER: 'Eritrean', FJ: 'Fijian', GA: 'Gabonese', GT: 'Guatemalan', HN: 'Honduran', HT: 'Haitian', JM: 'Jamaican', KG: 'Kyrgyz', KP: 'North_Korean', KR: 'South_Korean', LA: 'Laotian', LK: 'Sri_Lankan',
  LR: 'Liberian', MD: 'Moldovan', ME: 'Montenegrin', MG: 'Malagasy', MM: 'Burmese', MR: 'Mauritanian', MV: 'Maldivian', MZ: 'Mozambican', NA: 'Namibian', NI: 'Nicaraguan', OM: 'Omani', PA: 'Panamanian', PR: 'Puerto_Rican', PY: 'Paraguayan',
  RW: 'Rwandan', SG: 'Singaporean', SL: 'Sierra_Leonean', SS: 'South_Sudanese', SV: 'Salvadoran', TD: 'Chadian', TJ: 'Tajik', TZ: 'Tanzanian', XK: 'Kosovar', ZM: 'Zambian',
};

/** Other English names of countries. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  US: 'U.S. US USA U.S.A. America White_House Pentagon Capitol_Hill', GB: 'UK U.K. Britain Great_Britain England Scotland Wales Northern_Ireland', CZ: 'Czech_Republic', NL: 'Netherlands Holland', CD: 'Congo', RU: 'Kremlin', MM: 'Burma', MK: 'Macedonia',
};

/** Capitals of small lands that English knows better as other places, or as people: they name no country by themselves. */
export const ENGLISH_HOMONYMS = 'Georgetown Victoria Hamilton Stanley Douglas Jamestown Plymouth San_Juan San_José Saint-Denis Saint-Pierre';

/** Phrases that hold such a word and name no country, in English. */
export const ENGLISH_SHIELDS =
  /(?:North|South|Central|Latin|Native)[ -]Americans?|\bAmericas\b|British Columbia|New Mexico|Indian Ocean|(?:Gulf of|New) (?:Mexico|Guinea)|English[- ]language|\b(?:in|into|from|speak|speaks|spoke|the) (?:English|French|German|Spanish|Latin|Arabic|Chinese|Japanese|Italian|Russian|Portuguese|Dutch)(?= language|[.,;]|$)|US\$|Georgia Tech|Columbia University|Washington Post|Anglo-\w+/g;
